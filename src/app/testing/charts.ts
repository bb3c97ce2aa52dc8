import { ChartColors } from '../ui/chart/chart-colors';

/** Colours that can be told apart in a spec. */
export const someColors: ChartColors = {
  status: {
    notStarted: 'grey',
    inProgress: 'blue',
    completed: 'green',
    postponed: 'purple',
    cancelled: 'black',
  },
  late: 'red',
  atRisk: 'orange',
  accent: 'teal',
  text: 'navy',
  line: 'silver',
  background: 'white',
};

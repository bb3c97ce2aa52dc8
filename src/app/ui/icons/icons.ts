import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';
import { MatIconRegistry } from '@angular/material/icon';
import { DomSanitizer } from '@angular/platform-browser';
import accountCircle from '@material-symbols/svg-400/rounded/account_circle.svg';
import add from '@material-symbols/svg-400/rounded/add.svg';
import arrowDown from '@material-symbols/svg-400/rounded/arrow_downward.svg';
import arrowUp from '@material-symbols/svg-400/rounded/arrow_upward.svg';
import ask from '@material-symbols/svg-400/rounded/contact_support.svg';
import barChart from '@material-symbols/svg-400/rounded/bar_chart.svg';
import block from '@material-symbols/svg-400/rounded/block.svg';
import checkBox from '@material-symbols/svg-400/rounded/check_box.svg';
import calendar from '@material-symbols/svg-400/rounded/calendar_month.svg';
import check from '@material-symbols/svg-400/rounded/check.svg';
import checkCircle from '@material-symbols/svg-400/rounded/check_circle-fill.svg';
import circle from '@material-symbols/svg-400/rounded/circle.svg';
import cloudOff from '@material-symbols/svg-400/rounded/cloud_off.svg';
import columns from '@material-symbols/svg-400/rounded/view_column.svg';
import filter from '@material-symbols/svg-400/rounded/filter_list.svg';
import link from '@material-symbols/svg-400/rounded/link.svg';
import bookmark from '@material-symbols/svg-400/rounded/bookmark.svg';
import compass from '@material-symbols/svg-400/rounded/explore.svg';
import contentCopy from '@material-symbols/svg-400/rounded/content_copy.svg';
import deleteIcon from '@material-symbols/svg-400/rounded/delete.svg';
import dragHandle from '@material-symbols/svg-400/rounded/drag_indicator.svg';
import lightbulb from '@material-symbols/svg-400/rounded/lightbulb.svg';
import download from '@material-symbols/svg-400/rounded/download.svg';
import begin from '@material-symbols/svg-400/rounded/play_arrow.svg';
import editCalendar from '@material-symbols/svg-400/rounded/edit_calendar.svg';
import flag from '@material-symbols/svg-400/rounded/flag.svg';
import edit from '@material-symbols/svg-400/rounded/edit.svg';
import escalate from '@material-symbols/svg-400/rounded/arrow_circle_up.svg';
import error from '@material-symbols/svg-400/rounded/error-fill.svg';
import expand from '@material-symbols/svg-400/rounded/keyboard_arrow_down.svg';
import eventMove from '@material-symbols/svg-400/rounded/event_upcoming.svg';
import eventBusy from '@material-symbols/svg-400/rounded/event_busy.svg';
import forum from '@material-symbols/svg-400/rounded/forum.svg';
import handshake from '@material-symbols/svg-400/rounded/handshake.svg';
import history from '@material-symbols/svg-400/rounded/history.svg';
import info from '@material-symbols/svg-400/rounded/info.svg';
import list from '@material-symbols/svg-400/rounded/list_alt.svg';
import coordination from '@material-symbols/svg-400/rounded/hub.svg';
import logout from '@material-symbols/svg-400/rounded/logout.svg';
import arrowBack from '@material-symbols/svg-400/rounded/arrow_back.svg';
import arrowForward from '@material-symbols/svg-400/rounded/arrow_forward.svg';
import close from '@material-symbols/svg-400/rounded/close.svg';
import followUp from '@material-symbols/svg-400/rounded/checklist.svg';
import settings from '@material-symbols/svg-400/rounded/settings.svg';
import fullscreen from '@material-symbols/svg-400/rounded/fullscreen.svg';
import groups from '@material-symbols/svg-400/rounded/groups.svg';
import lock from '@material-symbols/svg-400/rounded/lock.svg';
import present from '@material-symbols/svg-400/rounded/co_present.svg';
import overview from '@material-symbols/svg-400/rounded/monitoring.svg';
import pauseCircle from '@material-symbols/svg-400/rounded/pause_circle.svg';
import person from '@material-symbols/svg-400/rounded/person.svg';
import plan from '@material-symbols/svg-400/rounded/assignment.svg';
import print from '@material-symbols/svg-400/rounded/print.svg';
import progress from '@material-symbols/svg-400/rounded/timelapse.svg';
import reply from '@material-symbols/svg-400/rounded/reply.svg';
import search from '@material-symbols/svg-400/rounded/search.svg';
import send from '@material-symbols/svg-400/rounded/send.svg';
import table from '@material-symbols/svg-400/rounded/table.svg';
import undo from '@material-symbols/svg-400/rounded/undo.svg';
import timeline from '@material-symbols/svg-400/rounded/view_timeline.svg';
import wheel from '@material-symbols/svg-400/rounded/donut_large.svg';
import warning from '@material-symbols/svg-400/rounded/warning.svg';

const ICONS = {
  accountCircle,
  add,
  arrowBack,
  arrowDown,
  arrowForward,
  arrowUp,
  ask,
  barChart,
  begin,
  block,
  checkBox,
  calendar,
  check,
  checkCircle,
  circle,
  close,
  cloudOff,
  compass,
  coordination,
  bookmark,
  link,
  filter,
  flag,
  columns,
  contentCopy,
  deleteIcon,
  download,
  dragHandle,
  edit,
  editCalendar,
  error,
  escalate,
  eventBusy,
  eventMove,
  expand,
  followUp,
  forum,
  fullscreen,
  groups,
  handshake,
  history,
  info,
  lightbulb,
  list,
  lock,
  logout,
  overview,
  pauseCircle,
  person,
  plan,
  present,
  print,
  progress,
  reply,
  search,
  send,
  settings,
  table,
  timeline,
  undo,
  warning,
  wheel,
};

/** An icon that the app carries with it. */
export type IconName = keyof typeof ICONS;

/** Makes the icons known to `<mat-icon svgIcon="…">`. They come with the app, from no other server. */
export function provideIcons(): EnvironmentProviders {
  return provideAppInitializer(() => {
    const registry = inject(MatIconRegistry);
    const sanitizer = inject(DomSanitizer);
    for (const [name, svg] of Object.entries(ICONS)) {
      registry.addSvgIconLiteral(name, sanitizer.bypassSecurityTrustHtml(svg));
    }
  });
}

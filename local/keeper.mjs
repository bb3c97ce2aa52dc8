// Runs a command, and ends it when whoever asked for it is gone, however that happened: the end of
// this process's standard input is the one sign that reaches it even when its parent was killed.
// (Java and firebase-tools would go on for good, with their ports.)
import { spawn } from 'node:child_process';

const SECONDS_TO_END = 5;
const [command, ...parameters] = process.argv.slice(2);
const child = spawn(command, parameters, {
  stdio: ['ignore', 'inherit', 'inherit'],
  windowsHide: true,
});

child.on('error', (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on('exit', (code) => process.exit(code ?? 1));

process.stdin.on('close', end).resume();
process.on('SIGTERM', end);
// Nobody may read the output any more; that is no reason to leave the command behind.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

function end() {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), SECONDS_TO_END * 1000);
}

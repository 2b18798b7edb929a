// Times of engines that take turns: what else the machine does falls on all of them alike.
//
// Processor time of this process, not the clock: a machine that is shared would otherwise be measured along.

const SHORTEST = 40_000;

/** `[{name, run}]`, where `run(times)` evaluates all cases so often: the microseconds of a case in each round, by name. */
export async function rounds(engines, cases, count) {
  const times = new Map();
  for (const engine of engines) times.set(engine, await calibrated(engine));
  const found = new Map(engines.map((engine) => [engine.name, []]));
  for (let round = 0; round < count; round += 1) {
    for (const engine of engines) {
      const micros = engine.batch ? await engine.batch() : (await spent(engine, times.get(engine))) / (times.get(engine) * cases);
      found.get(engine.name).push(micros);
    }
  }
  return found;
}

/** How often all cases make a round that is long enough; warms the engine up on the way. */
async function calibrated(engine) {
  if (engine.batch) return engine.batch();
  for (let times = 1; ; times *= 2) {
    if (await spent(engine, times) >= SHORTEST) return times;
  }
}

async function spent(engine, times) {
  const before = process.cpuUsage();
  await engine.run(times);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

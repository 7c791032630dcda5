/** Time of the processor that work takes in this process, ms, whatever else the machine does. */
export const spent = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** The machine in one line: processors, memory, system, Node, and how busy it is. */
export function machineText(): string;

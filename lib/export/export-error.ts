/** What of a request made its file impossible: the parameter, the value asked for, and the bound that it breaks. */
export interface ExportFault {
  readonly parameter: string;
  readonly value: string | number;
  readonly bound: number;
}

/** A file that cannot be made as it was asked for, though what was asked for exists. Its message names value, bound and remedy. */
export class ExportError extends Error {
  override readonly name = "ExportError";
  readonly fault: ExportFault;

  constructor(message: string, fault: ExportFault) {
    super(message);
    this.fault = fault;
  }
}

/** Whether an error is an `ExportError`. By name: the class may be another bundle's than the caller's. */
export function isExportError(cause: unknown): cause is ExportError {
  return cause instanceof Error && cause.name === "ExportError" && "fault" in cause;
}

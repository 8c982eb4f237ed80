/** One fault, by name and message. Nothing of a draft: what a rule or an editor was working on is never passed here. */
interface Fault {
  where: string;
  message: string;
}

const KEPT = 20;
const faults: Fault[] = [];

/** Faults of this script's life, for "Copy the details". Nothing is sent or stored. */
export const log = {
  /** Notes what failed; in the console it shows at the quietest level only. */
  fault(where: string, fault: unknown): void {
    const message = fault instanceof Error ? `${fault.name}: ${fault.message}` : typeof fault;
    faults.push({ where, message });
    if (faults.length > KEPT) faults.shift();
    console.debug(`Good Guest, ${where}: ${message}`);
  },
  /** The last faults, one a line. */
  details(): string {
    return faults.map(({ where, message }) => `${where}: ${message}`).join('\n');
  },
};

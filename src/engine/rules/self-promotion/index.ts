import type { Rule } from '../../rule';

export default [] satisfies Rule[];

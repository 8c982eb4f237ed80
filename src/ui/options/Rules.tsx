import type { FauxPas, Manners, RuleInfo } from '../../engine/reading';
import { Icon } from '../Icon';
import { KINDS, STRENGTHS } from '../text';

export interface Props {
  title: string;
  kinds: readonly (FauxPas | Manners)[];
  rules: readonly RuleInfo[];
}

/** Everything that is listened for, kind by kind, each with its why, its when-not and its source. */
export function Rules({ title, kinds, rules }: Props) {
  return (
    <div class="gg-kinds">
      <h3>{title}</h3>
      {kinds.map((kind) => {
        const own = rules.filter((rule) => rule.kind === kind);
        if (own.length === 0) return null;
        return (
          <details key={kind}>
            <summary>
              <span>
                {KINDS[kind]} <span class="gg-hint">{own.length}</span>
              </span>
              <Icon name="more" />
            </summary>
            <dl>
              {own.map((rule) => (
                <div key={rule.id}>
                  <dt>{rule.title}</dt>
                  <dd>{rule.why}</dd>
                  <dd class="gg-source">{`Fine: ${rule.notWhen}`}</dd>
                  <dd class="gg-source">{`${STRENGTHS[rule.strength]}: ${rule.source}.`}</dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </div>
  );
}

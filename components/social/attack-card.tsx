import type { Selection } from "../../lib/query/selection";
import type { Palette } from "../../lib/viz/palette";
import type { AttackAccount } from "../provenance/attack-account";
import { placedAttackCard } from "./attack-card-layout";
import { Card } from "./card";
import { cardInnerPx, cardPaddingPx } from "./card-text";

interface AttackCardProps {
  readonly account: AttackAccount;
  readonly selection: Selection;
  readonly palette: Palette;
}

/** An attack's social image: its name, its headline figures in words, and what they were read from. */
export function AttackCard({ account, selection, palette }: AttackCardProps) {
  const { title, lines, rulesPx } = placedAttackCard(account, selection);
  const rules = rulesPx.map((yPx) => `M${cardPaddingPx},${Math.round(yPx)}h${cardInnerPx}`).join("");
  return (
    <Card title={title} lines={lines} palette={palette}>
      <path d={rules} stroke={palette.rule} fill="none" />
    </Card>
  );
}

import { Label } from '../parts/Label.tsx';
import { Mark } from '../parts/Mark.tsx';
import { BoxRing } from '../parts/Ring.tsx';
import { round } from '../parts/round.ts';
import { Stroke } from '../parts/Stroke.tsx';
import { textWidth } from '../parts/textWidth.ts';
import type { SlotsParts } from './SlotsChart.tsx';
import { When } from './When.tsx';

/** Names from public sources, under a bracket that gives them to all open lines and to none in particular. */
export const Candidates = (parts: SlotsParts) => {
  const { figure, layout, size } = parts;
  const { candidates, bracket, rest, reading, type, unit } = layout;
  const { facts, words } = figure;
  const foot = 4 * unit;
  const word = (key: string): string => (size === 'narrow' ? words[`${key}.narrow`] : undefined) ?? words[key] ?? '';
  return (
    <>
      {bracket !== undefined && (
        <Stroke
          as="context-line"
          d={`M${round(bracket.x + 1)} ${round(bracket.y - foot)}v${2 * foot}M${round(bracket.x + 1)} ${bracket.y}h${round(bracket.width - 2)}m0 ${-foot}v${2 * foot}`}
        />
      )}
      {candidates.map(({ name, when, at, date, isQuiet, isChosen }) => {
        const label = facts[name]?.label ?? '';
        return (
          <g key={name}>
            <Mark
              fact={name}
              ring={
                <BoxRing
                  x={round(at.x)}
                  y={round(at.y - type.candidate * 0.8)}
                  width={round(textWidth(label, type.candidate))}
                  height={round(type.candidate)}
                />
              }
            >
              <Label
                x={round(at.x)}
                y={round(at.y)}
                size={type.candidate}
                as={[
                  'x-serif',
                  'x-italic',
                  isQuiet ? 'x-quiet' : 'x-context',
                  ...(isChosen ? (['x-semi'] as const) : []),
                ]}
              >
                {label}
              </Label>
            </Mark>
            <When {...parts} id={when} at={date} isChosen={isChosen} />
          </g>
        );
      })}
      {rest !== undefined && (
        <Label x={round(rest.x)} y={round(rest.y)} size={type.date} as={['x-context']}>
          {word('label.rest')}
        </Label>
      )}
      {reading !== undefined && (
        <Label x={round(reading.x)} y={round(reading.y)} size={type.date} as={['x-context']}>
          {word('label.reading')}
        </Label>
      )}
    </>
  );
};

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../words/words.js';
import classes from './rows.module.css';
import { designWords } from './words.js';

interface RowsProps<Item> {
  readonly items: readonly Item[];
  readonly render: (item: Item, index: number) => ReactNode;
  readonly keyOf: (item: Item) => string;
  /** The height that a row probably has, in px. */
  readonly about?: number;
  readonly hasMore?: boolean;
  readonly more?: () => void;
  readonly label: string;
}

/** A list of any length: only what is near the window is on the page, and what follows is read when it nears. */
export function Rows<Item>({
  items,
  render,
  keyOf,
  about = 88,
  hasMore = false,
  more,
  label,
}: RowsProps<Item>): ReactElement {
  const t = useWords(designWords);
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    setMargin(list.current?.offsetTop ?? 0);
  }, []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => about,
    overscan: 8,
    scrollMargin: margin,
    getItemKey: (index) => {
      const item = items[index];
      return item ? keyOf(item) : index;
    },
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - 20) more?.();
  }, [hasMore, last, items.length, more]);
  return (
    <ul ref={list} className={classes.list} style={{ height: virtual.getTotalSize() }} aria-label={label}>
      {shown.map(({ key, index, start }) => {
        const item = items[index];
        return (
          item && (
            <li
              key={key}
              data-index={index}
              ref={virtual.measureElement}
              className={classes.row}
              aria-setsize={hasMore ? -1 : items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start - margin}px)` }}
            >
              {render(item, index)}
            </li>
          )
        );
      })}
      {hasMore && <li className={classes.more}>{t('loading')}</li>}
    </ul>
  );
}

import type { ReactElement, ReactNode } from 'react';
import classes from './phase-why.module.css';

interface SmallTableProps {
  /** Says what the rows are. */
  readonly caption: string;
  /** The columns after the first. */
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: ReactNode;
    readonly cells: readonly (string | number)[];
  }[];
}

/** A few figures beside each other. */
export const SmallTable = ({ caption, head, rows }: SmallTableProps): ReactElement => (
  <table className={classes.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <td />
        {head.map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, name, cells }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, index) => (
            <td key={head[index]}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

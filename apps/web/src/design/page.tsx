import type { ReactElement, ReactNode } from 'react';
import { useEffect } from 'react';
import classes from './page.module.css';

interface PageProps {
  /** Where one is, in a word or two. */
  readonly eyebrow?: ReactNode;
  /** What the page found, as a sentence. */
  readonly title: string;
  readonly sub?: ReactNode;
  /** What one can do with the whole page. */
  readonly acts?: ReactNode;
  readonly children: ReactNode;
}

/** A page: its finding first. */
export function Page({ eyebrow, title, sub, acts, children }: PageProps): ReactElement {
  useEffect(() => {
    document.title = `${title} · Rembuk`;
  }, [title]);
  return (
    <>
      <header className={classes.head}>
        <div>
          {eyebrow !== undefined && <p className={classes.eyebrow}>{eyebrow}</p>}
          {/* While nothing is found yet, a page is called what it is; a finding has two lines. */}
          <h1 tabIndex={-1} className={classes.title} data-waiting={title === eyebrow || undefined}>
            {title}
          </h1>
          {sub !== undefined && <p className={classes.sub}>{sub}</p>}
        </div>
        {acts !== undefined && <div className={`${classes.acts} off-paper`}>{acts}</div>}
      </header>
      {children}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  /** Stands at the right of the title. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}

export const Section = ({ title, beside, children, id }: SectionProps): ReactElement => (
  <section className={classes.section} id={id}>
    <div className={classes.sectionHead}>
      <h2>{title}</h2>
      {beside !== undefined && <div className="small dim">{beside}</div>}
    </div>
    {children}
  </section>
);

/** Two columns where there is room, the second narrower; read column by column. */
export const Columns = ({ children }: { children: ReactNode }): ReactElement => (
  <div className={classes.columns}>{children}</div>
);

/** A remark at the foot of a page. */
export const Footnote = ({ children }: { children: ReactNode }): ReactElement => (
  <p className={classes.footnote}>{children}</p>
);

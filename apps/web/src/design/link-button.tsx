import { Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ReactElement, Ref } from 'react';

type Anchor = ButtonProps &
  Omit<React.AnchorHTMLAttributes<HTMLAnchorElement>, keyof ButtonProps> & { ref?: Ref<HTMLAnchorElement> };

const AnchorButton = (props: Anchor): ReactElement => <Button component="a" {...props} />;

/** A link that looks like a button. */
export const LinkButton = createLink(AnchorButton);

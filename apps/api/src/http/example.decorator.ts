import { ApiExtension } from '@nestjs/swagger';

/** Where a route's example waits until the document is written. */
export const EXAMPLE = 'x-example';

/** A body that the demonstration accepts as it stands, any number of times under new keys. */
export const Example = (body: object): MethodDecorator => ApiExtension(EXAMPLE, body);

/** A whole made-up network: that of the example site. */
import directory from '../../examples/network/ilmi.json';

export { directory };

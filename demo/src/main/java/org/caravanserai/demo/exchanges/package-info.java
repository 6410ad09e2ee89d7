/** Exchange agreements of the demo data, with nominations, stays and balances over several years. */
@NullMarked
package org.caravanserai.demo.exchanges;

import org.jspecify.annotations.NullMarked;

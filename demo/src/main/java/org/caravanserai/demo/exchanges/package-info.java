/** Demo data of scholar exchanges. */
@NullMarked
package org.caravanserai.demo.exchanges;

import org.jspecify.annotations.NullMarked;

/** Agreements from the tables of other systems. */
@NullMarked
package org.caravanserai.exchanges.imports;

import org.jspecify.annotations.NullMarked;

/** What imports of tables of agreements remember from one file to the next. */
@NullMarked
package org.caravanserai.domain.exchanges.imports;

import org.jspecify.annotations.NullMarked;

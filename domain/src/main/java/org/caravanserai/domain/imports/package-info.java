/** Organizations taken over from a registry, record by record, so that a cut-off import goes on where it was. */
@NullMarked
package org.caravanserai.domain.imports;

import org.jspecify.annotations.NullMarked;

/** What a correction of a record of the registry has changed, field by field. */
@NullMarked
package org.caravanserai.domain.cooperation.changes;

import org.jspecify.annotations.NullMarked;

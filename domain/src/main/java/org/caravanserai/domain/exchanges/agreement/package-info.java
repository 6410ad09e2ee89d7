/** Exchange agreements between universities: conditions, revisions, approvals. */
@NullMarked
package org.caravanserai.domain.exchanges.agreement;

import org.jspecify.annotations.NullMarked;

/** Fact sheets of international offices: academic calendar, facts for incoming people, contacts. */
@NullMarked
package org.caravanserai.domain.exchanges.office;

import org.jspecify.annotations.NullMarked;

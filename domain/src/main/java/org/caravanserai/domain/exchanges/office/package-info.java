/** What an international office tells its partners: academic calendar, facts for people who come, contacts. */
@NullMarked
package org.caravanserai.domain.exchanges.office;

import org.jspecify.annotations.NullMarked;

/** What administrators have set, in tables. */
@NullMarked
package org.caravanserai.persistence.settings;

import org.jspecify.annotations.NullMarked;

/** What administrators have set of an instance while it runs. */
@NullMarked
package org.caravanserai.domain.settings;

import org.jspecify.annotations.NullMarked;

/** Pages and API calls of languages: where they are taught, and for whom teaching lacks. */
@NullMarked
package org.caravanserai.web.cooperation.language;

import org.jspecify.annotations.NullMarked;

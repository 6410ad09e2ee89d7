/** Pages and API calls of joint projects: their plan, their work, their results and who verifies these. */
@NullMarked
package org.caravanserai.web.cooperation.project;

import org.jspecify.annotations.NullMarked;

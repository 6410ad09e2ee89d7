/** Pages and API calls of joint programmes and institutions: their steps, evaluations, reports and ending. */
@NullMarked
package org.caravanserai.web.cooperation.programme;

import org.jspecify.annotations.NullMarked;

/** Projects of enterprises, universities and research institutions. */
@NullMarked
package org.caravanserai.domain.cooperation.project;

import org.jspecify.annotations.NullMarked;

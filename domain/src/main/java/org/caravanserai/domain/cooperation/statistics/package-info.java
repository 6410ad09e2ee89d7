/** Published figures with their source, year, scope and status; contradicting ones stand beside each other. */
@NullMarked
package org.caravanserai.domain.cooperation.statistics;

import org.jspecify.annotations.NullMarked;

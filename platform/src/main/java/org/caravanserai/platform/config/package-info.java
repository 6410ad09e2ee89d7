/** The settings of an instance, each documented where it is declared. */
@NullMarked
package org.caravanserai.platform.config;

import org.jspecify.annotations.NullMarked;

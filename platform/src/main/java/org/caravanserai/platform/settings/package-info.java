/**
 * Settings that administrators change while the platform runs. An area contributes those that it has, as a bean that implements {@link
 * org.caravanserai.platform.settings.ChangeableSettings}: each has its page, its kind, which says what is taken, and its texts. The
 * configuration is the default of each value; what is set wins, on every node within a second.
 */
@NullMarked
package org.caravanserai.platform.settings;

import org.jspecify.annotations.NullMarked;

/** What an area adds to the pages that all areas share: menus, sections, tasks, figures. */
@NullMarked
package org.caravanserai.web.areas;

import org.jspecify.annotations.NullMarked;

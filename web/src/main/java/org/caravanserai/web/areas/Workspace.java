package org.caravanserai.web.areas;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.jspecify.annotations.Nullable;

/**
 * A place at which the signed-in person works: an organization, a center, an event.
 *
 * @param name in the language of the page
 * @param state in the language of the page; null where work goes on as usual
 * @param first address of the page with which the person's work there begins
 * @param may what the person may do there, as far as pages of the place differ by it
 */
public record Workspace(String slug, String name, @Nullable String state, String first, Set<Permission> may) {}

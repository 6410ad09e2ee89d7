package org.caravanserai.centers.center;

import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.CenterRow;

/**
 * A center at which somebody works.
 *
 * @param may what the person may do there
 */
public record Workplace(CenterRow center, Set<Permission> may) {}

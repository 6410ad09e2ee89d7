package org.caravanserai.domain.approval;

import org.caravanserai.domain.access.Permission;

/**
 * A kind of thing that needs an approval.
 *
 * @param name as the history and the API name it, for example {@code EVENT}
 * @param permission of those who decide
 * @param area whose texts name it ({@code <area>.approval.<NAME>}) and what was decided ({@code <area>.happened.<ACTION>})
 */
public record ApprovalSubject(String name, Permission permission, String area) {}

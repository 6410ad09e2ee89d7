package org.caravanserai.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The accounts that the demo data brings, as a newcomer is told about them. */
final class DemoAccounts {
    private static final String HOST = "@demo.caravanserai.example";
    private static final Map<String, String> ROLES = roles();

    private DemoAccounts() {}

    private static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        roles.put("admin", "administrator");
        roles.put("authority", "approves events and centers");
        roles.put("organizer", "an academic organization");
        roles.put("scholar", "a scholar");
        roles.put("officer", "a university's international office, China side");
        roles.put("partner", "an international office, partner side");
        roles.put("center", "a language center's director");
        roles.put("teacher", "a language teacher");
        roles.put("reviewer", "reviews applications");
        roles.put("analyst", "reads the figures");
        return roles;
    }

    static String text() {
        return ROLES.entrySet().stream()
                .map(role -> "  %-41s %s".formatted(role.getKey() + HOST, role.getValue()))
                .collect(Collectors.joining(
                        System.lineSeparator(),
                        "Demo accounts, all with the password caravanserai:" + System.lineSeparator(),
                        ""));
    }
}

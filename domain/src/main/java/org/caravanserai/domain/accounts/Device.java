package org.caravanserai.domain.accounts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signed in with, as coarsely as they recognise it: the families of browser and system, without versions. What the browser
 * says of itself beyond that is not kept.
 */
public record Device(Browser browser, System system) {

    public static final Device UNKNOWN = new Device(Browser.OTHER, System.OTHER);

    /** Families of browsers. */
    public enum Browser {
        CHROME,
        EDGE,
        FIREFOX,
        OPERA,
        SAFARI,
        WECHAT,
        /** Also programs that are no browser. */
        OTHER
    }

    /** Families of systems. */
    public enum System {
        ANDROID,
        HARMONY,
        /** Of phones and tablets. */
        IOS,
        LINUX,
        MAC,
        WINDOWS,
        OTHER
    }

    /** In this order: most browsers name those that they are compatible with, too. */
    private static final List<Map.Entry<String, Browser>> BROWSERS = List.of(
            Map.entry("MicroMessenger/", Browser.WECHAT),
            Map.entry("Edg", Browser.EDGE),
            Map.entry("OPR/", Browser.OPERA),
            Map.entry("Opera", Browser.OPERA),
            Map.entry("Firefox/", Browser.FIREFOX),
            Map.entry("FxiOS/", Browser.FIREFOX),
            Map.entry("Chrome/", Browser.CHROME),
            Map.entry("Chromium/", Browser.CHROME),
            Map.entry("CriOS/", Browser.CHROME),
            Map.entry("Safari/", Browser.SAFARI));

    private static final List<Map.Entry<String, System>> SYSTEMS = List.of(
            Map.entry("HarmonyOS", System.HARMONY),
            Map.entry("OpenHarmony", System.HARMONY),
            Map.entry("Android", System.ANDROID),
            Map.entry("iPhone", System.IOS),
            Map.entry("iPad", System.IOS),
            Map.entry("Windows", System.WINDOWS),
            Map.entry("Macintosh", System.MAC),
            Map.entry("Linux", System.LINUX),
            Map.entry("X11", System.LINUX));

    /**
     * @param userAgent the header of a request; null without one
     */
    public static Device of(@Nullable String userAgent) {
        return userAgent == null
                ? UNKNOWN
                : new Device(first(BROWSERS, userAgent, Browser.OTHER), first(SYSTEMS, userAgent, System.OTHER));
    }

    private static <T> T first(List<Map.Entry<String, T>> families, String userAgent, T other) {
        return families.stream()
                .filter(family -> userAgent.contains(family.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(other);
    }
}

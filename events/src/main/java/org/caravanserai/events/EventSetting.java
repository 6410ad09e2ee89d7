package org.caravanserai.events;

import org.caravanserai.platform.config.SettingKey;

/** Settings of academic events. */
public enum EventSetting implements SettingKey {
    /** How many days before it begins participants are reminded of an event: whole numbers, separated by commas. */
    EVENT_REMINDER_DAYS("caravanserai.event.reminder.days", "7,1"),
    /** How many minutes a guest's place is held until the link in the email confirms the address. */
    GUEST_HOLD_MINUTES("caravanserai.guest.hold.minutes", "60");

    private final String property;
    private final String defaultValue;

    EventSetting(String property, String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public String defaultValue() {
        return defaultValue;
    }
}

package org.caravanserai.events;

import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.SettingKey;
import org.jspecify.annotations.Nullable;

/** Settings of academic events. */
public enum EventSetting implements SettingKey {
    /** How many days before it begins participants are reminded of an event: whole numbers, separated by commas. */
    EVENT_REMINDER_DAYS("caravanserai.event.reminder.days", "7,1"),
    /** Whether a change of dates, place, kind or organizer of an approved event waits until it is approved again. */
    EVENT_CHANGES_APPROVED("caravanserai.changes.approved.events", null) {
        @Override
        public SettingKey general() {
            return Setting.CHANGES_APPROVED;
        }
    },
    /** How many minutes a guest's place is held until the link in the email confirms the address. */
    GUEST_HOLD_MINUTES("caravanserai.guest.hold.minutes", "60");

    private final String property;
    private final @Nullable String defaultValue;

    EventSetting(String property, @Nullable String defaultValue) {
        this.property = property;
        this.defaultValue = defaultValue;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public @Nullable String defaultValue() {
        return defaultValue;
    }
}

package org.caravanserai.schedule;

import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import org.caravanserai.domain.events.programme.ProgrammeDay;
import org.caravanserai.domain.events.programme.ProgrammeRoom;
import org.caravanserai.schedule.ScheduleSource.Reading;
import org.jspecify.annotations.Nullable;

/** Reads schedule.xml in two passes: the first finds what the times of the second depend on, and that all is well-formed. */
final class ScheduleXmlReader {

    private final ScheduleSource source;
    private final ReadingLimits limits;
    private final Notes notes = new Notes();

    ScheduleXmlReader(ScheduleSource source, ReadingLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    Reading read() {
        Parts look = new Parts(new XmlSource(source.open(), limits), null);
        look.walk();
        JsonObject conference = look.conference.json();
        ModelReader model = source.reader(
                orEmpty(Jsons.string(conference, "acronym")),
                orEmpty(Jsons.string(conference, "time_zone_name")),
                look.conference.place().of("time_zone_name"),
                notes);
        Assembler assembler = new Assembler(model, notes, limits);
        Parts parts = new Parts(new XmlSource(source.open(), limits), assembler);
        parts.walk();
        return new Reading(
                assembler.programme(
                        parts.schedule.json(),
                        parts.conference.json(),
                        parts.schedule.place(),
                        parts.conference.place()),
                notes.all());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** One pass; without an assembler it only reads the schedule and the conference. */
    private static final class Parts {

        private final XmlSource xml;
        private final @Nullable Assembler assembler;
        private final RawXml schedule;
        private RawXml conference;
        private boolean found;

        Parts(XmlSource xml, @Nullable Assembler assembler) {
            this.xml = xml;
            this.assembler = assembler;
            this.schedule = new RawXml("");
            this.conference = new RawXml("");
        }

        void walk() {
            while (xml.next() != XMLStreamConstants.START_ELEMENT) {
                if (xml.ended()) {
                    throw new UnreadableSchedule("line 1", UnreadableSchedule.Why.NOT_A_SCHEDULE);
                }
            }
            if (!xml.name().equals("schedule")) {
                throw new UnreadableSchedule(xml.place(), UnreadableSchedule.Why.NOT_A_SCHEDULE);
            }
            schedule.attributes(xml);
            children(schedule, this::inSchedule);
            while (!xml.ended()) {
                xml.next();
            }
            if (!found) {
                throw new UnreadableSchedule("line 1", UnreadableSchedule.Why.NOT_A_SCHEDULE);
            }
            schedule.take(conference, "base_url");
        }

        private void inSchedule(String name) {
            switch (name) {
                case "conference" -> {
                    found = true;
                    conference = new RawXml(xml.place());
                    conference.attributes(xml);
                    children(conference, child -> conference.child(xml, RawXml.Kind.CONFERENCE));
                }
                case "day" -> {
                    found = true;
                    day();
                }
                default -> schedule.child(xml, RawXml.Kind.SCHEDULE);
            }
        }

        private void day() {
            if (assembler == null) {
                xml.skip();
                return;
            }
            RawXml day = new RawXml(xml.place());
            day.attributes(xml, "start", "day_start", "end", "day_end");
            LinkedHashSet<String> rooms = new LinkedHashSet<>();
            ProgrammeDay[] begun = new ProgrammeDay[1];
            children(day, name -> {
                if (!name.equals("room")) {
                    leftOut(assembler);
                    return;
                }
                if (begun[0] == null) {
                    begun[0] = assembler.day(day.raw(assembler.notes()));
                }
                rooms.add(room(assembler, begun[0]));
            });
            ProgrammeDay whole = begun[0] == null ? assembler.day(day.raw(assembler.notes())) : begun[0];
            assembler.endDay(whole, rooms);
        }

        private String room(Assembler assembler, ProgrammeDay day) {
            RawXml room = new RawXml(xml.place());
            room.attributes(xml);
            ProgrammeRoom known = assembler.room(room.raw(assembler.notes()));
            assembler.seen(known, xml.place());
            children(room, name -> {
                if (!name.equals("event")) {
                    leftOut(assembler);
                    return;
                }
                RawXml event = new RawXml(xml.place());
                event.attributes(xml);
                children(event, child -> event.child(xml, RawXml.Kind.EVENT));
                assembler.session(event.raw(assembler.notes()), day, known.name());
            });
            return known.name();
        }

        private void leftOut(Assembler assembler) {
            assembler.notes().add(xml.place(), Note.Reason.PART_LEFT_OUT, "<" + xml.name() + ">");
            xml.skip();
        }

        private void children(RawXml parent, Consumer<String> child) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_ELEMENT) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    child.accept(xml.name());
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    parent.overlay(xml.carried());
                }
                event = xml.next();
            }
        }
    }
}

-- Finds those who chose something among the people of an event. Registrations without answers, and so events without
-- questions, have no entry and pay nothing for it.
create index registration_answers on registration using gin (event_id, answers jsonb_path_ops) where answers <> '{}';

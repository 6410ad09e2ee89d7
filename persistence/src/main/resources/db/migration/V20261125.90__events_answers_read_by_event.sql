-- The people of an event are found by the event first. Among 20,000 of them the index of answers saved the organizer
-- 15 to 30 ms, among 500 nothing; for it every registration with answers wrote a sixth more to the log of the database,
-- and now and then one waited some 70 ms until the index had taken in what was pending.
drop index registration_answers;

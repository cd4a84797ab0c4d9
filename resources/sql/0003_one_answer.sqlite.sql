CREATE UNIQUE INDEX answer_once ON answer(year, question);

-- PostgreSQL has no index over texts as long as a field may be.
CREATE UNIQUE INDEX answer_once ON answer(year, md5(question));

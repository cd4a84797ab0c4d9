// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/files.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <sys/types.h>

// The scenes: each returns the number of broken promises, after saying each of them and its figures.
int kills();
int instances();
int restores();
int upgrades();
int powerCut();
int diskFull();
// What a traced child does; see powerCut().
int story(const QString &folder);

namespace scene {

const Library &library();
// TENKEN_ROUNDS, or the short form for every run of the tests.
int rounds(int shortForm);
QRandomGenerator &dice();

// This program again, in a process of its own that can be killed. `output` receives a pipe when wanted.
pid_t start(const QStringList &arguments, int *output = nullptr);
// Waits so many milliseconds, kills; true when it was still running.
bool killAfter(pid_t child, int milliseconds);
int waitFor(pid_t child); // the exit code, -1 after a signal

// All that a book holds, in one comparable text; a reason starting with "!" when it cannot be opened or is not whole.
QString snapshot(const QString &path);
QString snapshotOf(const Book &book);
// Says what is wrong; 1 for the sum of broken promises, 0 when all is well.
int broken(bool isBroken, const QString &what);

} // namespace scene

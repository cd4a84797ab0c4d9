// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

// Does `step` until it returns true: once, and on Windows again for three seconds. There a virus scanner or an indexer holds a
// file for some moments after it was written, and nobody can rename it meanwhile.
template<class Step> bool doneOnceReleased(Step step)
{
#ifdef Q_OS_WIN
    constexpr int tries = 12;
#else
    constexpr int tries = 1;
#endif
    bool done = step();
    for (int tried = 1; !done && tried < tries; ++tried) {
        QThread::msleep(250);
        done = step();
    }
    return done;
}

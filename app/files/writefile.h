// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

// Writes a file whole or not at all: a previous file of that name stays until the new one is safely on the disk. Only this
// user may read it. Folders and devices are never replaced. The error says what was in the way and what to do.
Result<void> writeFile(const QString &path, const QByteArray &bytes);

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <functional>

class QIODevice;

// Writes a file all or nothing: the old one stays until the new one is complete on the disk. The error says what to do.
Result<void> saveReport(const QString &path, const std::function<void(QIODevice &)> &write);

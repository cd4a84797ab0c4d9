// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// Where a book lies, as far as that is a danger to it.
namespace bookplace {

// Synced: in a folder that OneDrive, Dropbox, Google Drive or the like copy elsewhere. Network: on another computer's disk.
enum class Kind { OwnDisk, Synced, Network };

// Tells by what the services leave on this computer and by the kind of the file system; OwnDisk where nothing is known.
Kind kindOf(const QString &book);

// Names of the files beside the book that a service made where two computers had written to it, in the order of names.
QStringList conflictedCopies(const QString &book);

} // namespace bookplace

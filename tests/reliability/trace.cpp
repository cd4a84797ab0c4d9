// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, notes every change it makes below the folder TENKEN_TRACED in the file TENKEN_TRACE: what a
// disk would receive, in order. One note is: kind, file or folder, other name, offset, length, then the bytes.
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

std::string names[4096]; // by descriptor; empty when not ours

template<class F> F next(const char *name) { return reinterpret_cast<F>(dlsym(RTLD_NEXT, name)); }

bool isOurs(const std::string &path)
{
    static const char *folder = getenv("TENKEN_TRACED");
    return folder && path.rfind(folder, 0) == 0;
}

void put(int to, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (real(to, bytes, size) != ssize_t(size))
        abort();
}

void note(char kind, const std::string &name, const std::string &other, int64_t offset, const void *bytes, int64_t size)
{
    static const int to = [] {
        const char *path = getenv("TENKEN_TRACE");
        return path ? int(next<int (*)(const char *, int, ...)>("open64")(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) : -1;
    }();
    if (to < 0)
        return;
    const uint32_t lengths[2] = {uint32_t(name.size()), uint32_t(other.size())};
    put(to, &kind, 1);
    put(to, lengths, sizeof lengths);
    put(to, &offset, sizeof offset);
    put(to, &size, sizeof size);
    put(to, name.data(), name.size());
    put(to, other.data(), other.size());
    if (bytes)
        put(to, bytes, size_t(size));
}

bool known(int file) { return file >= 0 && file < 4096 && !names[file].empty(); }

int opened(int file, const char *path, int flags, bool existed)
{
    if (file < 0 || file >= 4096)
        return file;
    names[file] = isOurs(path) ? path : "";
    if (known(file) && !existed)
        note('C', path, "", 0, nullptr, 0);
    else if (known(file) && (flags & O_TRUNC))
        note('T', path, "", 0, nullptr, 0);
    return file;
}

ssize_t wrote(int file, const void *bytes, ssize_t done, int64_t at)
{
    if (done > 0 && known(file))
        note('W', names[file], "", at, bytes, done);
    return done;
}

int told(int result, char kind, int file, int64_t size = 0)
{
    if (result == 0 && known(file))
        note(kind, names[file], "", size, nullptr, 0);
    return result;
}

int openAs(const char *function, const char *path, int flags, mode_t mode)
{
    struct stat info;
    const bool existed = stat(path, &info) == 0;
    return opened(next<int (*)(const char *, int, ...)>(function)(path, flags, mode), path, flags, existed);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openAs("open", path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    return openAs("open64", path, flags, mode);
}
int close(int file)
{
    if (file >= 0 && file < 4096)
        names[file].clear();
    return next<int (*)(int)>("close")(file);
}
ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    const int64_t at = known(file) ? lseek(file, 0, (fcntl(file, F_GETFL) & O_APPEND) ? SEEK_END : SEEK_CUR) : 0;
    return wrote(file, bytes, real(file, bytes, size), at);
}
ssize_t pwrite(int file, const void *bytes, size_t size, off_t at)
{
    return wrote(file, bytes, next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite")(file, bytes, size, at), at);
}
ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    return wrote(file, bytes, next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64")(file, bytes, size, at), at);
}
int ftruncate(int file, off_t size) noexcept { return told(next<int (*)(int, off_t)>("ftruncate")(file, size), 'T', file, size); }
int ftruncate64(int file, off64_t size) noexcept { return told(next<int (*)(int, off64_t)>("ftruncate64")(file, size), 'T', file, size); }
int fsync(int file) { return told(next<int (*)(int)>("fsync")(file), 'S', file); }
int fdatasync(int file) { return told(next<int (*)(int)>("fdatasync")(file), 'S', file); }
int unlink(const char *path) noexcept
{
    const int result = next<int (*)(const char *)>("unlink")(path);
    if (result == 0 && isOurs(path))
        note('U', path, "", 0, nullptr, 0);
    return result;
}
int rename(const char *from, const char *to) noexcept
{
    const int result = next<int (*)(const char *, const char *)>("rename")(from, to);
    if (result == 0 && isOurs(to))
        note('R', from, to, 0, nullptr, 0);
    return result;
}
int renameat2(int one, const char *from, int other, const char *to, unsigned flags) noexcept
{
    const int result = next<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(one, from, other, to, flags);
    if (result == 0 && isOurs(to))
        note('R', from, to, 0, nullptr, 0);
    return result;
}
int link(const char *from, const char *to) noexcept
{
    const int result = next<int (*)(const char *, const char *)>("link")(from, to);
    if (result == 0 && isOurs(to))
        note('L', from, to, 0, nullptr, 0);
    return result;
}
}

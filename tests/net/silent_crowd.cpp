// SPDX-FileCopyrightText: 2026 The Warroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// silent_crowd PORT COUNT: connects so often to this machine, from many of its addresses, and says
// nothing. Prints how many came through, and ends when its input does.

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int perAddress = 16; ///< less than a gateway lets wait of one

sockaddr_in at(in_addr_t address, int port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(address);
    place.sin_port = htons(static_cast<in_port_t>(port));
    return place;
}

bool connectFrom(int number, int port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    const auto bank = static_cast<in_addr_t>(number / perAddress);
    const sockaddr_in from = at(INADDR_LOOPBACK + ((bank / 200 + 1) << 8) + bank % 200, 0);
    const sockaddr_in to = at(INADDR_LOOPBACK, port);
    return descriptor >= 0
        && ::bind(descriptor, reinterpret_cast<const sockaddr *>(&from), sizeof from) == 0
        && ::connect(descriptor, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        return 2;
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    int connected = 0;
    for (int i = 0; i < std::atoi(argv[2]); ++i)
        connected += connectFrom(i, std::atoi(argv[1])) ? 1 : 0;
    std::printf("%d\n", connected);
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}
